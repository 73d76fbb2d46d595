import type { ComponentProps } from 'react';

type ButtonProps = ComponentProps<'button'>;

/** The one filled button of a screen, named by its act. */
export function Go(props: ButtonProps) {
  return <button type="button" {...props} className={`btn go ${props.className ?? ''}`} />;
}

export function Button(props: ButtonProps) {
  return <button type="button" {...props} className={`btn ${props.className ?? ''}`} />;
}

/** A plain word that can be pressed. */
export function Press(props: ButtonProps) {
  return <button type="button" {...props} className={`tb ${props.className ?? ''}`} />;
}

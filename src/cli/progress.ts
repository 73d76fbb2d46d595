/** One line on standard error that says what goes on; only on a terminal, and gone when the work is done. */
export interface Progress {
  say(text: string): void;
  done(): void;
}

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { say: () => undefined, done: () => undefined };
  const clear = '\r\u001b[2K';
  return {
    say: (text) => void stream.write(`${clear}${text}`),
    done: () => void stream.write(clear),
  };
}

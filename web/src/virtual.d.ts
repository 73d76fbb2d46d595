declare module 'virtual:design.css';
declare module 'virtual:dose.css';
declare module 'virtual:tumour.css';
declare module 'virtual:prevention.css';
declare module 'virtual:knowledge/base' {
  const text: string;
  export default text;
}
declare module 'virtual:knowledge/people' {
  const text: string;
  export default text;
}
declare module 'virtual:knowledge/risk' {
  const text: string;
  export default text;
}
declare module 'virtual:knowledge/oncology' {
  const text: string;
  export default text;
}
declare module 'virtual:people' {
  interface PersonFile {
    readonly name: string;
    readonly base64: string;
  }
  /** The bundled people, each loaded when asked for. */
  const people: Readonly<Record<string, () => Promise<{ readonly default: readonly PersonFile[] }>>>;
  export default people;
}

declare module '*.yaml' {
  const template: unknown;
  export default template;
}

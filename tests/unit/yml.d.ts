declare module '*.yml' {
  const messages: Record<string, { message: string }>;
  export default messages;
}

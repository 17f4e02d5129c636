export { default as tokens } from '#src/styles/tokens.css?raw';

// Lets Node run the project's TypeScript as it is: node --import ./scripts/typescript/register.js FILE.ts
// Why not tsx or tap's own plugin: docs/decisions/0002-typescript-in-tests.md
import { register } from 'node:module'

register('./hooks.js', import.meta.url)

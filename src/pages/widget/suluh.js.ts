import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import source from '#src/kit/widget/element.ts?raw';

/** The widget's code as a module for any page; its address never changes, so it is not bundled. Comments stay out of the download. */
export const GET: APIRoute = () => {
  const code = stripTypeScriptTypes(source)
    .replace(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
  return new Response(code.trimStart());
};

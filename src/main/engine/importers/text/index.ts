export { byteOffset, type DecodedText, decode, sizeRefusal } from './decode.ts';
export { htmlLines, isHtml } from './html.ts';
export { type Line, plain, toLines } from './lines.ts';

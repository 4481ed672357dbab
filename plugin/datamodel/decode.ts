/**
 * The text of an XML file: UTF-8, unless it declares another encoding.
 * @throws Error where it is not in its encoding, or that is unknown
 */
export function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const encoding = /^<\?xml[^>]*?\sencoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? "UTF-8";
  const decoder = decoderOf(encoding);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`is not in ${encoding}`);
  }
}

function decoderOf(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Error(`the encoding ${encoding} is not supported`);
  }
}

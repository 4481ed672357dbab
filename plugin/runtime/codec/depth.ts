/**
 * How deep messages and map entries may nest at most: in a decoder, which can be asked for less, and in the encoder, so
 * that what decodes encodes again.
 */
export const HIGHEST_DEPTH = 1000;

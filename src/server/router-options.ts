/** The products find their paths in any case and with trailing or doubled slashes; their ids are long. */
export const routerOptions = {
  caseSensitive: false, ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 1_000
}

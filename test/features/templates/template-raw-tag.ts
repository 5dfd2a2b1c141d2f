const t = (s, ...v) => [s.raw, [...s], v, s.length, Object.isFrozen(s)];
export default [t`a\n${1}b\u0041${2}`, t``, t`\\`];

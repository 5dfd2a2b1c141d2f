const s = `a
b\
c	d`;
export default [s, s.length, `\r`.charCodeAt(0)];

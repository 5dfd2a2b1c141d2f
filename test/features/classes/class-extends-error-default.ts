class E extends TypeError {}
const e = new E("m");
export default [e.message, e.name, e instanceof TypeError, e instanceof E, e instanceof Error];

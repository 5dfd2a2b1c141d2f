const { max, floor } = Math;
const { keys } = Object;
const { parse } = JSON;
const log: unknown[] = [];
const push = log.push.bind(log);
push(max(1, 2), floor(2.7));
push(keys({ a: 1 }));
push(parse("[1]"));
export default log;

const log = [];
log.push([1, 2, 3, 4, 5].copyWithin(0, 3));
log.push([1, 2, 3, 4, 5].copyWithin(1, 3, 4));
log.push([1, 2, 3, 4, 5].copyWithin(-2, -4, -3));
export default log;

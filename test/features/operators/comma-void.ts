let a = 0;
export default [(a++, a++, a), void 0 === undefined, void (a = 9), a];

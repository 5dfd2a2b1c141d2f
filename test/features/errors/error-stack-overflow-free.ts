const deep = (n) => (n === 0 ? "bottom" : deep(n - 1));
export default deep(12);

const o = null;
export default o.x;

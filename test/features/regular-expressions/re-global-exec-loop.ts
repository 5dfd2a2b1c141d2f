const re = /(\w)=(\d)/g;
const o = {};
let m;
while ((m = re.exec("a=1,b=2")) !== null) o[m[1]] = +m[2];
export default o;

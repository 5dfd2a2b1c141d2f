/* a */ const a /* b */ = /* c * / d */ 1; // e
const b = 2; /** x **/
export default [a /**/ + b, 4 /2/ 1, /[/*]/.source];

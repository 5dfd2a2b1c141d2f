const arrow = () => 1;
const later = async () => 1;
function plain() {}
async function soon() {}
export default [
  (arrow as any).prototype === undefined,
  arrow.hasOwnProperty("prototype"),
  (later as any).prototype === undefined,
  typeof plain.prototype,
  soon.hasOwnProperty("prototype"),
  plain.hasOwnProperty("prototype"),
];

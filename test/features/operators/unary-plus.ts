export default [+"3", +"", +" 12 ", +"1e3", +"abc", +true, +null, +[], +[5], +"0x1f", +"-7", +undefined].map((x) =>
  x !== x ? "NaN" : x,
);

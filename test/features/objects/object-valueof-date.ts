const d = new Date(1000);
export default [d > new Date(500), d - new Date(400), +d, d.valueOf() === d.getTime(), typeof (d + 1)];

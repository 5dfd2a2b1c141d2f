const d = new Date(2020, 1, 30, 25, 61, 61);
export default [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds()];

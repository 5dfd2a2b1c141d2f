const d = new Date(Date.UTC(2021, 6, 4, 9, 8, 7));
export default [d.toString(), d.toDateString(), d.toUTCString(), `${d}`, d.toJSON()];

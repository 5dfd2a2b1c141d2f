const d = new Date(Date.UTC(2020, 4, 6, 7, 8, 9));
export default [d.toString(), d.toDateString(), d.toUTCString(), d.toTimeString()];

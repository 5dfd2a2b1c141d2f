const fmt = (d, f) =>
  f.replace(/YYYY|MM|DD|HH|mm|ss/g, (t) =>
    ({
      YYYY: d.getUTCFullYear(),
      MM: d.getUTCMonth() + 1,
      DD: d.getUTCDate(),
      HH: d.getUTCHours(),
      mm: d.getUTCMinutes(),
      ss: d.getUTCSeconds(),
    })[t]
      .toString()
      .padStart(2, "0"),
  );
export default [fmt(new Date(Date.UTC(2024, 0, 5, 7, 8, 9)), "DD/MM/YYYY HH:mm:ss")];

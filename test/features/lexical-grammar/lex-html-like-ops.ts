let i = 5; const r = []; while (i --> 0) r.push(i); export default r;

const log = [];
const t = () => {
  try {
    log.push("t");
  } finally {
    log.push("tf");
  }
};
for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) continue;
    if (i === 2) break;
    log.push(i);
  } finally {
    t();
  }
}
export default log;

const log = [];
const f = async () => {
  try {
    await null;
    return "r";
  } finally {
    log.push("f1");
    await null;
    log.push("f2");
  }
};
export default f().then((v) => [v, log]);

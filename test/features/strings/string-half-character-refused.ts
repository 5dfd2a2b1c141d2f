export default JSON.stringify("a\ud83d");

export default JSON.stringify([1], null, "→→→→→→→→→→→→");

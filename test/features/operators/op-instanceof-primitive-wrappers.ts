export default [Object("a") instanceof String, typeof Object(1)];

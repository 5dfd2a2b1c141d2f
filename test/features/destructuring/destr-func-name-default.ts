const { f = () => 1, g = function () {}, h = class {} } = {};
export default [f.name, g.name, h.name];

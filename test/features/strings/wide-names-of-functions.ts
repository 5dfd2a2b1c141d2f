const größe = () => 1;
class Straße {}
export default [größe.name.length, Straße.name.length];

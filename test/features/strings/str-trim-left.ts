export default [" a ".trimLeft(), " a ".trimRight(), " a ".trimLeft().trimRight()];

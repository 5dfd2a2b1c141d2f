export default ["écart".search(/c/), "é".localeCompare("f")];

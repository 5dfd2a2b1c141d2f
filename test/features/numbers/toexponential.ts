export default [(12345).toExponential(2), (0.00015).toExponential(), (0).toExponential(1), (1).toExponential()];

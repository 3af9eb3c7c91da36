import { customFunctions } from './customFunctions';
import { excelFunction } from './excelFunction';

// At load and not later: a formula that is calculated before its function is associated shows #NAME? until it is entered again.
for (const customFunction of customFunctions) CustomFunctions.associate(customFunction.id, excelFunction(customFunction));

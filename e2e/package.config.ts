/** Configuration of the test of the installed package, which the step `package` of `npm test` makes before. */
import { testOfPackage } from './package/test-of-package';

export default testOfPackage('package');

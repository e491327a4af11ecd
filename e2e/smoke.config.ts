/** Configuration of the test that a release runs on each system, after `npm run package`. */
import { testOfPackage } from './package/test-of-package';

export default testOfPackage('smoke');

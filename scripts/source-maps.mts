/**
 * Only the build of a package makes source maps, which takes longer. The scripts do not refer to them, because they are
 * kept beside a release and never in it.
 */
export const SOURCE_MAPS = process.env['PROOFSHEET_SOURCE_MAPS'] === '1' ? 'hidden' : false;

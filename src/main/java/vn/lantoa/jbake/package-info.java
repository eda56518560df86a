/**
 * The only package that knows JBake. JBake 2.7 keeps its documents in OrientDB, writes files by
 * itself and swallows failures; here its rendering tools run over a list in memory, into memory.
 */
@NullMarked
package vn.lantoa.jbake;

import org.jspecify.annotations.NullMarked;

/**
 * Builds a site in parts on the machines of an Apache Spark cluster: the same bytes as one machine.
 */
@NullMarked
package vn.lantoa.cluster;

import org.jspecify.annotations.NullMarked;

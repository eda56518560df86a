@NullMarked
package vn.lantoa.cluster;

import org.jspecify.annotations.NullMarked;

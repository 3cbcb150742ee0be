/**
 * Examples to learn from (inputs of one shape, each with a class or with numbers), and the data
 * sets that provide them.
 */
@Export
@Version("1.0.0")
package thalweg.api.data;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

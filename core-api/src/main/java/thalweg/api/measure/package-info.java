/** What is measured on a model at one point of parameter space: named metrics and their values. */
@Export
@Version("1.0.0")
package thalweg.api.measure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

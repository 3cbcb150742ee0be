/**
 * How a plug-in is found, named and configured: factories, their settings records, and errors for
 * people.
 */
@Export
@Version("1.0.0")
package thalweg.api.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

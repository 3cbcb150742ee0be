/**
 * The plug-in host: an embedded Apache Felix that loads bundles and finds the factories in them.
 *
 * <pre>
 *   class path ── thalweg.api, org.slf4j ──► exported by the system bundle
 *   lib/bundles/*.jar   Declarative Services, ojAlgo, XChart     started first, never reloaded
 *   plugins/*.jar       one bundle each, found by their factories
 * </pre>
 */
package thalweg.runtime.plugins;

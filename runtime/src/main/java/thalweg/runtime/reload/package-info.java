/**
 * Plug-ins that are replaced while the framework runs, so that a jar that does not work never takes
 * the working one away.
 *
 * <pre>
 *  FileWatcher ──► a jar changed, and stopped changing
 *       │
 *  JarStaging ───► a copy aside, every entry read             ┐
 *  LivePlugins ──► installed beside, resolved, started,       │ fails: unloaded, the previous
 *       │          its factories asked for by bundle          │        version stays in use
 *  trial ────────► whoever uses it makes and draws with it    ┘
 *       │
 *  Replacement.commit ──► the previous version is uninstalled and unloaded
 * </pre>
 *
 * <p>Bundles always run from copies: a jar that is being written over would break the one that
 * reads classes from it.
 */
package thalweg.runtime.reload;

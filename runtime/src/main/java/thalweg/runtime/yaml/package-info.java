/** YAML as an immutable tree that knows where each value stands in its file. */
package thalweg.runtime.yaml;

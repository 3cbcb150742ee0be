// The radio buttons: which metric, and heights on a logarithmic or linear scale.

export function bindChoices(form, grid, state) {
  form.addEventListener('change', (event) => {
    state.set({[event.target.name]: event.target.value});
  });
  // The address may have chosen too.
  state.subscribe((changed) => {
    if (changed.has('quantity')) {
      // Shares and the like are linear: a logarithm of them says nothing.
      form.querySelector('.heights').disabled = !grid.quantities[state.quantity].chosen;
    }
    for (const button of form.elements) {
      button.checked = state[button.name] === button.value;
    }
  });
}

import { Component, type ReactNode, useEffect, useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../testing/render';
import { lazyPart, lazyPartWithField, loadAllParts } from './lazy-part';

function Words({ words }: { readonly words: string }): ReactNode {
  return <p>{words}</p>;
}

it('draws a part that was loaded before at once', async () => {
  const Part = lazyPart(() => Promise.resolve(Words));
  await loadAllParts(() => Promise.resolve());
  await render(<Part words="The settings" />);
  expect(document.body.textContent).toContain('The settings');
});

it('draws a part as soon as it is loaded, with the properties that it has then, and leaves the focus alone', async () => {
  const { promise, resolve } = deferred<typeof Words>();
  const Part = lazyPart(() => promise);
  const screen = await render(<Beside part={<Part words="Before" />} />);
  await page.getByRole('button').click();
  await screen.rerender(<Beside part={<Part words="After" />} />);
  resolve(Words);
  await expect.element(page.getByText('After')).toBeVisible();
  await expect.element(page.getByRole('button')).toHaveFocus();
});

it('shows the error state if a part cannot be loaded, and loads it when the person tries again', async () => {
  let hasFailed = false;
  const Part = lazyPart(() => {
    if (hasFailed) return Promise.resolve(Words);
    hasFailed = true;
    return Promise.reject(new Error('The file is gone.'));
  });
  await render(
    <Boundary>
      <Part words="The settings" />
    </Boundary>,
  );
  await userEvent.click(page.getByRole('button', { name: 'The file is gone.' }));
  await expect.element(page.getByText('The settings')).toBeVisible();
});

it('draws something else if a part cannot be loaded, reports the failure, and loads the part on request', async () => {
  const report = vi.spyOn(window, 'reportError').mockImplementation(() => undefined);
  const gone = new Error('The file is gone.');
  let hasFailed = false;
  const Part = lazyPart(
    () => {
      if (hasFailed) return Promise.resolve(Words);
      hasFailed = true;
      return Promise.reject(gone);
    },
    ({ words }, { retry }) => (
      <button type="button" onClick={retry}>
        Load {words}
      </button>
    ),
  );
  await render(<Part words="the settings" />);
  const retry = page.getByRole('button', { name: 'Load the settings' });
  await expect.element(retry).toBeVisible();
  expect(report).toHaveBeenCalledExactlyOnceWith(gone);
  expect(Part.isLoaded()).toBe(false);
  await userEvent.click(retry);
  await expect.element(page.getByText('the settings', { exact: true })).toBeVisible();
  expect(Part.isLoaded()).toBe(true);
  report.mockRestore();
});

function Beside({ part }: { readonly part: ReactNode }): ReactNode {
  return (
    <>
      <button type="button">Focused</button>
      {part}
    </>
  );
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(reason: unknown): { readonly failure: string } {
    return { failure: reason instanceof Error ? reason.message : '' };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <button type="button" onClick={() => this.setState({ failure: null })}>
        {failure}
      </button>
    );
  }
}

function deferred<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('What is typed while a part with a field is loaded', () => {
  function Search(): ReactNode {
    const [text, setText] = useState('');
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => field.current?.focus(), []);
    return (
      <input
        type="search"
        aria-label="Search"
        ref={field}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    );
  }

  it('is in the field once it is there, and runs no shortcut before', async () => {
    const shortcuts: string[] = [];
    const onKeyDown = ({ key }: KeyboardEvent): unknown => shortcuts.push(key);
    window.addEventListener('keydown', onKeyDown);
    const { promise, resolve } = deferred<typeof Search>();
    const Part = lazyPartWithField(() => promise);
    await render(<Part />);
    await userEvent.keyboard('hox{Backspace}use');
    resolve(Search);
    const field = page.getByRole('searchbox', { name: 'Search' });
    await expect.element(field).toHaveValue('house');
    await userEvent.keyboard('s');
    await expect.element(field).toHaveValue('houses');
    expect(shortcuts).toEqual(['s']);
    window.removeEventListener('keydown', onKeyDown);
  });

  it('the down arrow after the text is pressed in the field too, but not one before a letter', async () => {
    const pressed: string[] = [];
    const onKeyDown = ({ key, target }: KeyboardEvent): void => {
      if (target instanceof HTMLInputElement) pressed.push(`${key} after ${target.value}`);
    };
    window.addEventListener('keydown', onKeyDown);
    const { promise, resolve } = deferred<typeof Search>();
    const Part = lazyPartWithField(() => promise);
    await render(<Part />);
    await userEvent.keyboard('{ArrowDown}ho{ArrowDown}');
    resolve(Search);
    await expect.poll(() => pressed).toEqual(['ArrowDown after ho']);
    const { promise: second, resolve: resolveSecond } = deferred<typeof Search>();
    const Other = lazyPartWithField(() => second);
    await render(<Other />);
    (document.activeElement as HTMLElement).blur(); // the first field
    await userEvent.keyboard('{ArrowDown}use');
    resolveSecond(Search);
    await expect.element(page.getByRole('searchbox', { name: 'Search' }).last()).toHaveValue('use');
    await userEvent.keyboard('s');
    expect(pressed).toEqual(['ArrowDown after ho', 's after use']);
    window.removeEventListener('keydown', onKeyDown);
  });

  it('is dropped on Escape and on a click, and is for no password', async () => {
    const { promise, resolve } = deferred<() => ReactNode>();
    const Part = lazyPartWithField(() => promise);
    await render(<Part />);
    await userEvent.keyboard('secret');
    function Password(): ReactNode {
      const field = useRef<HTMLInputElement>(null);
      useEffect(() => field.current?.focus(), []);
      return <input type="password" aria-label="Password" ref={field} />;
    }
    resolve(Password);
    await expect.element(page.getByLabelText('Password')).toHaveFocus();
    await expect.element(page.getByLabelText('Password')).toHaveValue('');
    const other = deferred<typeof Search>();
    const Other = lazyPartWithField(() => other.promise);
    await render(<Other />);
    await userEvent.keyboard('gull{Escape}');
    other.resolve(Search);
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
  });
});

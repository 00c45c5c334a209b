// Lists the operations of /openapi/v1.json, each with a form that sends its example. Text goes into the page as text only.
'use strict'

const shown = text => { try { return JSON.stringify(JSON.parse(text), null, 2) } catch { return text } }

const fieldsOf = operation => (operation.parameters ?? []).map(parameter => {
  const input = Object.assign(document.createElement('input'), {
    name: parameter.name, value: parameter.in === 'path' ? parameter.example ?? '' : '', placeholder: parameter.example ?? '', required: parameter.required === true,
  })
  const label = Object.assign(document.createElement('label'), { textContent: parameter.name, title: parameter.description ?? '' })
  label.append(input)
  return { parameter, label, input }
})

const bodyOf = operation => {
  if (!operation.requestBody) return null
  const [[type, content]] = Object.entries(operation.requestBody.content)
  const example = Object.values(content.examples)[0].value
  const area = Object.assign(document.createElement('textarea'), { value: typeof example === 'string' ? example : JSON.stringify(example, null, 2) })
  return { type, area }
}

const send = async (method, path, fields, body) => {
  const query = new URLSearchParams()
  const headers = body ? { 'Content-Type': body.type } : {}
  for (const { parameter, input } of fields) {
    if (input.value === '') continue
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, input.value.split('/').map(encodeURIComponent).join('/'))
    else if (parameter.in === 'query') query.set(parameter.name, input.value)
    else headers[parameter.name] = input.value
  }
  const response = await fetch(path + (query.size ? '?' + query : ''), { method, headers, body: body?.area.value })
  const id = response.headers.get('Screening-Decision-Id')
  return `${response.status} ${response.statusText}${id ? `\nScreening-Decision-Id: ${id}` : ''}\n\n${shown(await response.text())}`
}

const show = (method, path, operation) => {
  const node = document.getElementById('operation').content.cloneNode(true)
  const [verb, address, title] = node.querySelectorAll('summary > *')
  verb.textContent = method.toUpperCase()
  address.textContent = path
  title.textContent = operation.summary
  node.querySelector('p').textContent = operation.description ?? ''
  const fields = fieldsOf(operation)
  const body = bodyOf(operation)
  node.querySelector('form div').append(...fields.map(field => field.label), ...(body ? [body.area] : []))
  const answer = node.querySelector('pre')
  node.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault()
    answer.hidden = false
    answer.textContent = '…'
    try { answer.textContent = await send(method.toUpperCase(), path, fields, body) } catch (fault) { answer.textContent = String(fault) }
  })
  document.getElementById('operations').append(node)
}

fetch('/openapi/v1.json').then(response => response.json()).then(api => {
  document.getElementById('about').textContent = `${api.info.description} API ${api.info.version}.`
  for (const [path, operations] of Object.entries(api.paths))
    for (const [method, operation] of Object.entries(operations)) show(method, path, operation)
})
